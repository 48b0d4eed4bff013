import okhttp3.MediaType.Companion.toMediaType
import okhttp3.MultipartBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = MultipartBody.Builder()
        .setType(MultipartBody.FORM)
        .addFormDataPart(
            "files[]",
            "a.csv",
            "id,name\r\n1,\"a\"\r\n".toByteArray().toRequestBody("text/csv".toMediaType()),
        )
        .addFormDataPart(
            "files[]",
            "b.svg",
            "<svg>\n  <text>\${x} {{y}}</text>\n</svg>\n".toByteArray().toRequestBody("image/svg+xml".toMediaType()),
        )
        .build()
    val request = Request.Builder()
        .url("https://api.example.com/upload/1")
        .put(body)
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
