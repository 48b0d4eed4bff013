import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/notes');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'text/plain; charset=utf-8'});
  request.bodyBytes = utf8.encode('\u{feff}bom \u{1}\u{7}\u{8}\u{b}\u{c}\u{1b}[0m\u{7f}\u{85} \u{ad}\u{200b}\u{2028}\u{2029}\u{202e}abc\u{202c} é 👩‍👩‍👧 􏿿');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
