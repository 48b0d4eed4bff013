import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/maps',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
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
    ),
  );
  print(response.statusCode);
  print(response.data);
}
