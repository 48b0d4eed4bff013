using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/form", Method.Put);
request.AddStringBody("city=K%C3%B6ln&a=1", "application/x-www-form-urlencoded;charset=utf-8");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
