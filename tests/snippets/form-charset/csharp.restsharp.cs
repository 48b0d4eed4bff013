using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/form", Method.Post);
request.AddStringBody("q=harkdown", "application/x-www-form-urlencoded; charset=UTF-8");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
