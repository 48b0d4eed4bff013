import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "name": "tag",
          "script": "function (user, context, callback) {\n  // it's \"quoted\"\n  const tag = `${'$'}{user.id}`;\n  callback(null, user, context);\n}\n"
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/rules")
        .addHeader("Authorization", "Bearer YOUR_TOKEN")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
