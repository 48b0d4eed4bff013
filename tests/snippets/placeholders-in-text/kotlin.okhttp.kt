import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "one \$HOME \"\${account.name}\"\ntwo '<NAME>' \\ %s\nthree {{third}}\n"
    val request = Request.Builder()
        .url("https://api.example.com/notes/{note_id}")
        .addHeader("Content-Type", "text/plain")
        .addHeader("X-Sign", "\$a `b` YOUR_SIGN-IT")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
