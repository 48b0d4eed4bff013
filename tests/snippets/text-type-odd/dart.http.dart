import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/notes');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Content-Type': 'Text/Plain; Format=flowed; charset="UTF-8"',
  });
  request.bodyBytes = utf8.encode('Zoë');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
