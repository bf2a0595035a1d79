using Microsoft.AspNetCore.Http;

namespace ReferenceDevice.Supervisor;

/// <summary>Lets requests with the token in, and turns a refusal into the contract's answer.</summary>
internal sealed class Admission(BearerToken token)
{
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (!token.Admits(http.Request.Headers.Authorization))
        {
            await http.Response.ProblemAsync(401, "The request does not carry the bearer token this device was started with (HIL_DEVICE_TOKEN).");
            return;
        }

        try
        {
            await next(http);
        }
        catch (RefusedException refusal)
        {
            await http.Response.ProblemAsync(refusal.Status, refusal.Message);
        }
    }
}
