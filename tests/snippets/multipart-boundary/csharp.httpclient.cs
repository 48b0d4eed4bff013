using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
        request.Content = new StringContent("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n--a b\r\nnot a boundary\r\n--a b--\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--harkdown-boundary-1--\r\n");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
