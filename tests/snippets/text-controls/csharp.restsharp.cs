using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes", Method.Post);
request.AddStringBody("\ufeffbom \u0001\u0007\u0008\u000b\u000c\u001b[0m\u007f\u0085 \u00ad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿", "text/plain; charset=utf-8");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
