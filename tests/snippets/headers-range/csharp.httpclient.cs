using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Put, "https://api.example.com/files/1");
        request.Headers.TryAddWithoutValidation("Range", "bytes=0-99");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        request.Content = new StringContent("content");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Range", "bytes 0-6/7");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
