"""The one place that knows Stripe: it turns Stripe's objects into our own values, and its errors into ours.

It knows no models and no teams. ``gateway`` is imported only where Stripe's keys are set, since the client takes half a
second to import; ``services.gateways`` does that.
"""
