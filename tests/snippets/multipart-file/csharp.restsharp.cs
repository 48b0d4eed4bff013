using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddHeader("Authorization", "Bearer ABCD");
request.AddStringBody("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nMy notes\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nfirst line\nsecond line\n\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nagain\r\n--harkdown-boundary-1--\r\n", "multipart/form-data; boundary=harkdown-boundary-1");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
