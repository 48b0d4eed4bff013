import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/maps');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/json'});
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'b': 1,
      '10': 2,
      '2': 3,
      '__proto__': {'x': 1},
      'constructor': null,
      '': 'empty',
      'with space': 1,
      'it\'s': 2,
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
