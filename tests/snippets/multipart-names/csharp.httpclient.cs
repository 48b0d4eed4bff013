using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
        request.Content = new StringContent("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"\\\"\r\n\r\na backslash\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"two%0Alines\"\r\n\r\na line feed\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--harkdown-boundary-1--\r\n");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
