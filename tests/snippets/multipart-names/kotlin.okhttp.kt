import okhttp3.MediaType.Companion.toMediaType
import okhttp3.MultipartBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = MultipartBody.Builder()
        .setType(MultipartBody.FORM)
        .addFormDataPart("\\", "a backslash")
        .addFormDataPart("two\nlines", "a line feed")
        .addFormDataPart(
            "f",
            "back\\slash\\.txt",
            "x".toByteArray().toRequestBody("text/plain".toMediaType()),
        )
        .build()
    val request = Request.Builder()
        .url("https://api.example.com/upload")
        .post(body)
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
