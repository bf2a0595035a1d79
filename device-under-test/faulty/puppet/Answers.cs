using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Puppet;

/// <summary>How an answer is written.</summary>
internal static class Answers
{
    public static Task End(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    public static Task WriteAsync(HttpContext http, JsonNode body)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString());
    }
}
