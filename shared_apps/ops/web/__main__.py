from shared_apps.ops.web.server import CommandLine

CommandLine.entrypoint()
