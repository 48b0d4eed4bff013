import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "subject": "Hello {{user.name}}",
          "js": "${'$'}{name} `x`",
          "ruby": "#{name} #@a #${'$'}b",
          "python": "%(name)s {0} {}",
          "swift": "\\(name)",
          "erb": "<%= name %> <?php echo 1 ?>",
          "liquid": "{% if a %}{{ a }}{% endif %}",
          "block": "one\n{{#each items}}\n{{/each}}\n"
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/templates")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
