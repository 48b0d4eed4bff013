import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/users');
  final request = http.Request('GET', url);
  request.headers.addAll({
    'X-Template': '{{name}} \${name} <name> #{name} %(name)s {0} <%= name %>',
    'X-Percent': '100% %USERNAME% %d',
    'X-Json': '{"a": ["b", 1], "c": "\\u00e9"}',
    'X-Comment': 'a // b /* c */ # d -- e',
    'X-Caret': '^a^ ^^ &b|c',
  });
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
