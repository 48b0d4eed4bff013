import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/numbers',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'zero': 0,
        'minus': -12,
        'half': 0.5,
        'pi': 3.14159,
        'max': 9007199254740991,
        'yes': true,
        'no': false,
        'nothing': null,
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
