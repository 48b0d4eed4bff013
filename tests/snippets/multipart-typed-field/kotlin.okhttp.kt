import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n{\"tags\": [\"a\", \"b\"]}\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"lines\"\r\n\r\none\ntwo\r\n--harkdown-boundary-1--\r\n"
    val request = Request.Builder()
        .url("https://api.example.com/upload")
        .addHeader("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
