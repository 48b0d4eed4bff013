using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload?key=YOUR_API_KEY", Method.Post);
request.AddStringBody("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n<TOKEN>\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nit's ${user.name}\n\r\n--harkdown-boundary-1--\r\n", "multipart/form-data; boundary=harkdown-boundary-1");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
