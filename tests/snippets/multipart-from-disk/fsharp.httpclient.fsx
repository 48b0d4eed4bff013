// the code reads no files: put the content of the file into the body
open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload")
request.Content <- new StringContent("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\navatar\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"avatar.png\"\r\nContent-Type: image/png\r\n\r\n\r\n--harkdown-boundary-1--\r\n")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
