using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users");
        request.Headers.TryAddWithoutValidation("X-Template", "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>");
        request.Headers.TryAddWithoutValidation("X-Percent", "100% %USERNAME% %d");
        request.Headers.TryAddWithoutValidation("X-Json", "{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}");
        request.Headers.TryAddWithoutValidation("X-Comment", "a // b /* c */ # d -- e");
        request.Headers.TryAddWithoutValidation("X-Caret", "^a^ ^^ &b|c");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
