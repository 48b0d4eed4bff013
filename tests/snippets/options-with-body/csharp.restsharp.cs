using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/x", Method.Options);
request.AddStringBody("*", "text/plain");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
