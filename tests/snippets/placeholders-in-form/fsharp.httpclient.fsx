open System
open System.Collections.Generic
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/oauth/token")
request.Content <-
    new FormUrlEncodedContent(
        [
            KeyValuePair("client_id", "YOUR_CLIENT_ID")
            KeyValuePair("code", "a \"<CODE>\" & $x")
            KeyValuePair("redirect", "https://{host}/cb?x={{state}}")
        ]
    )

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
