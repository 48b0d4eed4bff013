// RestSharp calls a body without a Content-Type text/plain
using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/raw", Method.Post);
request.AddStringBody("just some text", "text/plain");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
