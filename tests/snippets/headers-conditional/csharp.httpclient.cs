// HttpClient may write the spaces and quotes of `Accept` in another way
using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/report.csv");
        request.Headers.TryAddWithoutValidation("If-None-Match", "W/\"a1b2\", \"c3\"");
        request.Headers.TryAddWithoutValidation("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT");
        request.Headers.TryAddWithoutValidation("Range", "bytes=0-99");
        request.Headers.TryAddWithoutValidation("Accept", "text/csv;q=0.9, */*;q=0.1");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "192.0.2.1, 198.51.100.2");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
