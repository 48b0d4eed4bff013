using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n--a b\r\nnot a boundary\r\n--a b--\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--harkdown-boundary-1--\r\n", "multipart/form-data; boundary=harkdown-boundary-1");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
