using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--XX--\r\n", "multipart/form-data; boundary=XX");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
