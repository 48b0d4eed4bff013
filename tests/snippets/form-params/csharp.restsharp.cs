using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/oauth/token", Method.Post);
request.AddStringBody("grant_type=client_credentials&client_id=YOUR_CLIENT_ID&scope=read%20write&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fa%3Db%26c%3Dd", "application/x-www-form-urlencoded");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
