open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Patch, "https://api.example.com/file")
request.Headers.TryAddWithoutValidation("Upload-Offset", "0") |> ignore
request.Content <- new StringContent("chunk\n")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/offset+octet-stream") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
