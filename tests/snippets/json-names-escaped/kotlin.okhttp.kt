import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "say \"hi\"": 1,
          "back\\slash": 2,
          "line\nbreak": 3,
          "tab\t": 4,
          "it's #{x} ${'$'}y `z`": 5
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/notes")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
