import okhttp3.MediaType.Companion.toMediaType
import okhttp3.MultipartBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = MultipartBody.Builder()
        .setType(MultipartBody.FORM)
        .addFormDataPart("title", "My notes")
        .addFormDataPart(
            "file",
            "notes.txt",
            "first line\nsecond line\n".toByteArray().toRequestBody("text/plain".toMediaType()),
        )
        .addFormDataPart("title", "again")
        .build()
    val request = Request.Builder()
        .url("https://api.example.com/upload")
        .addHeader("Authorization", "Bearer ABCD")
        .post(body)
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
