using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/form", Method.Post);
request.AddStringBody("a=1&b=2", "application/x-www-form-urlencoded");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
