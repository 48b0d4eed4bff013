using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D", Method.Get);
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
