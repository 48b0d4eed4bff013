using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload?key=YOUR_API_KEY");
        request.Content = new StringContent("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n<TOKEN>\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nit's ${user.name}\n\r\n--harkdown-boundary-1--\r\n");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
