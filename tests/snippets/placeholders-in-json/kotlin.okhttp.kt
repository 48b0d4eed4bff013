import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "client": "YOUR_CLIENT_ID",
          "text": "a ${'$'}{user.name} ${'$'}b",
          "list": [
            "{{item}}"
          ],
          "n": 1
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://\${account.namespace}/api/{id}/keys")
        .addHeader("Authorization", "Bearer <ACCESS_TOKEN>")
        .addHeader("X-Key", "\"YOUR_API_KEY\"")
        .addHeader("Cookie", "sid=YOUR_SESSION")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
