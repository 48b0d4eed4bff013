import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "text": "it's \"quoted\" \\ back\\\\slash `tick` ${'$'}HOME ${'$'}(touch pwned) ${'$'}{HOME} %s %d #{x} \\( !! ; | & > <",
          "lines": "one\ntwo\nthree\n",
          "tab": "\t",
          "cr": "a\rb",
          "html": "</script><!-- <b>"
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/notes")
        .addHeader("Accept", "application/json")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
