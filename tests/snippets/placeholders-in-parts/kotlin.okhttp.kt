import okhttp3.MediaType.Companion.toMediaType
import okhttp3.MultipartBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = MultipartBody.Builder()
        .setType(MultipartBody.FORM)
        .addFormDataPart("token", "<TOKEN>")
        .addFormDataPart(
            "file",
            "a.txt",
            "it's \${user.name}\n".toByteArray().toRequestBody("text/plain".toMediaType()),
        )
        .build()
    val request = Request.Builder()
        .url("https://api.example.com/upload?key=YOUR_API_KEY")
        .post(body)
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
