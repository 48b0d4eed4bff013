open System
open System.Collections.Generic
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Delete, "https://api.example.com/form")
request.Content <-
    new FormUrlEncodedContent(
        [
            KeyValuePair("id", "1")
            KeyValuePair("id", "2")
        ]
    )

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
