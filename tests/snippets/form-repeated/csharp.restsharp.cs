using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/form", Method.Post);
request.AddStringBody("tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo", "application/x-www-form-urlencoded");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
