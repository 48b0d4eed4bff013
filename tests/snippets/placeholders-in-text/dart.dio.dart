import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes/{note_id}',
    options: Options(
      method: 'POST',
      headers: {
        'Content-Type': 'text/plain',
        'X-Sign': '\$a `b` YOUR_SIGN-IT',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
one \$HOME "\${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
'''),
  );
  print(response.statusCode);
  print(response.data);
}
