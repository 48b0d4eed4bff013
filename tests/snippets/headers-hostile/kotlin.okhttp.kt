import okhttp3.Headers
import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val request = Request.Builder()
        .url("https://api.example.com/users")
        .headers(
            Headers.Builder()
                .add("X-Hostile", "it's \"quoted\" \\ back\\\\slash `tick` \$HOME \$(touch pwned) \${HOME} %s %d #{x} \\( !! ; | & > <")
                .add("X-Dollar", "\$HOME `id` \$(id)")
                .addUnsafeNonAscii("X-Name", "Zoë €")
                .add("X-Tab", "a\tb")
                .add("X-At", "@file")
                .add("X-Space", "padded")
                .build(),
        )
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
