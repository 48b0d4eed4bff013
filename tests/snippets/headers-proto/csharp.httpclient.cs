using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users");
        request.Headers.TryAddWithoutValidation("__proto__", "x");
        request.Headers.TryAddWithoutValidation("constructor", "y");
        request.Headers.TryAddWithoutValidation("10", "ten");
        request.Headers.TryAddWithoutValidation("2", "two");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
