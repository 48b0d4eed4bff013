open System
open System.Collections.Generic
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/oauth/token")
request.Content <-
    new FormUrlEncodedContent(
        [
            KeyValuePair("grant_type", "client_credentials")
            KeyValuePair("client_id", "YOUR_CLIENT_ID")
            KeyValuePair("scope", "read write")
            KeyValuePair("redirect_uri", "https://example.com/cb?a=b&c=d")
        ]
    )

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
