import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "query": "query (${'$'}id: ID!) {\n  user(id: ${'$'}id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
          "variables": {
            "id": "u-1",
            "first": 10
          }
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/graphql")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
