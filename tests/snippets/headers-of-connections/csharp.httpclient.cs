using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users");
        request.Headers.TryAddWithoutValidation("Connection", "close");
        request.Headers.TryAddWithoutValidation("TE", "trailers");
        request.Headers.TryAddWithoutValidation("Upgrade", "h2c");
        request.Headers.TryAddWithoutValidation("Keep-Alive", "timeout=5");
        request.Headers.TryAddWithoutValidation("Trailer", "X-Sum");
        request.Headers.TryAddWithoutValidation("Via", "1.1 proxy");
        request.Headers.TryAddWithoutValidation("Date", "Tue, 15 Nov 1994 08:12:31 GMT");
        request.Headers.TryAddWithoutValidation("Range", "bytes=0-1");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        request.Headers.TryAddWithoutValidation("Proxy-Authorization", "Basic x");
        request.Headers.TryAddWithoutValidation("Sec-CH-UA", "\"x\"");
        request.Headers.TryAddWithoutValidation("Set-Cookie", "a=b");
        request.Headers.TryAddWithoutValidation("Max-Forwards", "3");
        request.Headers.TryAddWithoutValidation("X-HTTP-Method-Override", "PATCH");
        request.Headers.TryAddWithoutValidation("Access-Control-Request-Method", "PUT");
        request.Headers.TryAddWithoutValidation("Accept-Charset", "utf-8");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
