import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/notes/{note_id}');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Content-Type': 'text/plain',
    'X-Sign': '\$a `b` YOUR_SIGN-IT',
  });
  request.bodyBytes = utf8.encode('''
one \$HOME "\${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
