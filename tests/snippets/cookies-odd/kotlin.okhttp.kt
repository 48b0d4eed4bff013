import okhttp3.Headers
import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val request = Request.Builder()
        .url("https://api.example.com/me")
        .headers(
            Headers.Builder()
                .addUnsafeNonAscii("Cookie", "a=x=y==; b=\"quoted\"; c=; d=1,2 3; e=\$HOME %USERNAME% #{x}; f=é")
                .build(),
        )
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
