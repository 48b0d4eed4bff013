open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Put, "https://api.example.com/files/1")
request.Headers.TryAddWithoutValidation("Range", "bytes=0-99") |> ignore
request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br") |> ignore
request.Content <- new StringContent("content")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Range", "bytes 0-6/7") |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
