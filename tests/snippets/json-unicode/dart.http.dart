import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/names');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/json'});
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'name': 'Zoë 😀 日本',
      'separator': 'a\u{2028}b\u{2029}c',
      'mark': '\u{feff}x',
      'escaped': 'é😀',
      'right': 'a\u{202e}b',
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
